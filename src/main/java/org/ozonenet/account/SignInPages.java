package org.ozonenet.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.access.accounts.SignInLinks;
import org.ozonenet.access.accounts.TooManyGuessesException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody signs in, and the one after signing out. */
@Controller
class SignInPages {

    private final boolean local;
    private final SignInLinks links;
    private final PortalAddress address;

    SignInPages(@Value("${ozonenet.identity:local}") String mode, SignInLinks links, PortalAddress address) {
        this.local = mode.equals("local");
        this.links = links;
        this.address = address;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, @Nullable Authentication authentication, Model model) {
        if (authentication != null) {
            return "redirect:/";
        }
        for (var problem : new String[] {"wrong", "wait", "link", "refused"}) {
            if (request.getParameter(problem) != null) {
                model.addAttribute("problem", "account.sign-in." + problem);
            }
        }
        model.addAttribute("passkeyHost", address.host());
        return local ? "plain/sign-in" : "plain/sign-in-outside";
    }

    @PostMapping("/sign-in/link")
    String sendLink(@RequestParam String wanted, HttpServletRequest request) {
        try {
            links.send(wanted, request.getRemoteAddr());
            return "redirect:/sign-in/link-sent";
        } catch (TooManyGuessesException e) {
            return "redirect:/sign-in?wait";
        }
    }

    @GetMapping("/sign-in/link-sent")
    String linkSent(Model model) {
        return message("account.link-sent", false, model);
    }

    /** Looking at the link does not use it up: programs that look through mail open links too. */
    @GetMapping("/sign-in/once")
    String once(@RequestParam String token, Model model) {
        model.addAttribute("token", token);
        return "plain/once";
    }

    @GetMapping("/signed-out")
    String signedOut(Model model) {
        return message("account.signed-out", true, model);
    }

    @GetMapping("/passkey")
    String passkey(Model model) {
        model.addAttribute("passkeyHost", address.host());
        model.addAttribute("address", address.base());
        return "plain/passkey";
    }

    private static String message(String key, boolean again, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("again", again);
        return "plain/message";
    }
}
