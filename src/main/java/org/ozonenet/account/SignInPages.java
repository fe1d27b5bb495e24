package org.ozonenet.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody signs in, and the one after signing out. */
@Controller
class SignInPages {

    private final boolean local;

    SignInPages(@Value("${ozonenet.identity:local}") String mode) {
        this.local = mode.equals("local");
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String wrong,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String wait,
            @org.jspecify.annotations.Nullable Authentication authentication,
            Model model) {
        if (authentication != null) {
            return "redirect:/";
        }
        if (wrong != null) {
            model.addAttribute("problem", "account.sign-in.wrong");
        } else if (wait != null) {
            model.addAttribute("problem", "account.sign-in.wait");
        }
        return local ? "plain/sign-in" : "plain/sign-in-outside";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "plain/signed-out";
    }
}
