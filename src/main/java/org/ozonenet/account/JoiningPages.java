package org.ozonenet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneOffset;
import java.util.Locale;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.TakenException;
import org.ozonenet.access.accounts.FirstAdministrator;
import org.ozonenet.access.accounts.Joining;
import org.ozonenet.access.accounts.JoiningDoor;
import org.ozonenet.access.accounts.LinkRefusedException;
import org.ozonenet.access.accounts.OutsideIdentities;
import org.ozonenet.access.accounts.PasswordRefusedException;
import org.ozonenet.kernel.Lang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages behind the link of an invitation and behind that of the first set-up. */
@Controller
class JoiningPages {

    private static final String TO_PROVIDER = "redirect:/oauth2/authorization/keycloak";

    private final boolean local;
    private final JoiningDoor door;
    private final FirstAdministrator firstAdministrator;
    private final Places places;
    private final FreshSession freshSession;

    JoiningPages(
            @Value("${ozonenet.identity:local}") String mode,
            JoiningDoor door,
            FirstAdministrator firstAdministrator,
            Places places,
            FreshSession freshSession) {
        this.local = mode.equals("local");
        this.door = door;
        this.firstAdministrator = firstAdministrator;
        this.places = places;
        this.freshSession = freshSession;
    }

    @GetMapping("/invitation")
    String invitation(@RequestParam(defaultValue = "") String token, Locale locale, Model model) {
        var invitation = door.look(token);
        model.addAttribute("invitation", invitation);
        model.addAttribute("place", places.name(invitation.scope(), Lang.of(locale)));
        model.addAttribute("token", token);
        model.addAttribute("local", local);
        return "plain/invitation";
    }

    @PostMapping("/invitation")
    String join(
            @RequestParam String token,
            @RequestParam String signInName,
            @RequestParam String password,
            @RequestParam(defaultValue = "password") String how,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!local) {
            throw new IllegalStateException("Accounts are the provider's");
        }
        var byPasskey = how.equals("passkey");
        model.addAttribute("signInName", signInName);
        try {
            var joining = new Joining(signInName, byPasskey ? null : password, ZoneOffset.UTC);
            return signedIn(door.join(token, joining), byPasskey, request, response);
        } catch (PasswordRefusedException e) {
            model.addAttribute("problem", "account.password." + e.reason());
        } catch (TakenException e) {
            model.addAttribute("problem", "account.joining.taken");
        } catch (IllegalArgumentException e) {
            model.addAttribute("problem", "account.joining.malformed");
        }
        return invitation(token, locale, model);
    }

    @PostMapping("/invitation/outside")
    String joinFromOutside(@RequestParam String token, HttpSession session) {
        door.look(token);
        session.setAttribute(OutsideIdentities.INVITATION, token);
        return TO_PROVIDER;
    }

    @GetMapping("/setup")
    String setup(@RequestParam(defaultValue = "") String token, Model model) {
        if (!firstAdministrator.isOpen(token)) {
            return refused(model);
        }
        model.addAttribute("token", token);
        model.addAttribute("local", local);
        return "plain/setup";
    }

    @PostMapping("/setup")
    String setUp(
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String mail,
            @RequestParam String signInName,
            @RequestParam String password,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!local) {
            throw new IllegalStateException("Accounts are the provider's");
        }
        model.addAttribute("name", name);
        model.addAttribute("mail", mail);
        model.addAttribute("signInName", signInName);
        try {
            var joining = new Joining(signInName, password, ZoneOffset.UTC);
            return signedIn(
                    firstAdministrator.join(token, name, mail, Lang.of(locale), joining), false, request, response);
        } catch (PasswordRefusedException e) {
            model.addAttribute("problem", "account.password." + e.reason());
        } catch (TakenException e) {
            model.addAttribute("problem", "account.joining.taken");
        } catch (IllegalArgumentException e) {
            model.addAttribute("problem", "account.joining.malformed");
        }
        return setup(token, model);
    }

    @PostMapping("/setup/outside")
    String setUpFromOutside(@RequestParam String token, HttpSession session, Model model) {
        if (!firstAdministrator.isOpen(token)) {
            return refused(model);
        }
        session.setAttribute(OutsideIdentities.SETUP, token);
        return TO_PROVIDER;
    }

    /** One page for every link that does not work: which of the reasons it is, is nobody's business. */
    @ExceptionHandler(LinkRefusedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String refused(Model model) {
        model.addAttribute("key", "account.link-refused");
        model.addAttribute("again", true);
        return "plain/message";
    }

    private String signedIn(
            PersonId person, boolean byPasskey, HttpServletRequest request, HttpServletResponse response) {
        freshSession.begin(person, request, response);
        return byPasskey ? "redirect:/passkey" : "redirect:/";
    }
}
