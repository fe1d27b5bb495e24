package org.ozonenet.training.credentials;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.credentials.CredentialAnswer.Verdict;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody checks a certificate: by its code, or by the file of its digital form. Without session and scripts. */
@Controller
class VerifyPages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final CertificateCheck check;
    private final CredentialCheck credentials;
    private final VerifyAnswers answers;
    private final Knocking knocking;

    VerifyPages(CertificateCheck check, CredentialCheck credentials, VerifyAnswers answers, Knocking knocking) {
        this.check = check;
        this.credentials = credentials;
        this.answers = answers;
        this.knocking = knocking;
    }

    @GetMapping("/verify")
    String form(@RequestParam(defaultValue = "") String code, Model model) {
        if (code.isBlank()) {
            return "verify/form";
        }
        if (CheckCode.typed(code) == CheckCode.Typed.CODE) {
            return "redirect:/verify/" + CheckCode.of(code).value();
        }
        model.addAttribute("problem", CheckCode.typed(code) == CheckCode.Typed.MISTYPED ? "mistyped" : "no-code");
        model.addAttribute("typed", code.length() > 64 ? code.substring(0, 64) : code);
        return "verify/form";
    }

    /** Too many tries are refused before anything is looked up: then right codes are told from wrong ones no more. */
    @GetMapping("/verify/{code}")
    ResponseEntity<byte[]> answer(@PathVariable String code, HttpServletRequest request, Locale locale) {
        var visitor = request.getRemoteAddr();
        var lang = Lang.of(locale);
        if (knocking.mustWait(visitor)) {
            return page(HttpStatus.TOO_MANY_REQUESTS, answers.saying("wait", lang));
        }
        var known = answers.known(code, lang);
        if (known.isPresent()) {
            return page(HttpStatus.OK, known.get());
        }
        try {
            return switch (check.look(code)) {
                case CheckAnswer.Known(CertificateFacts facts) -> page(HttpStatus.OK, answers.of(facts, lang));
                case CheckAnswer.Mistyped m -> page(HttpStatus.BAD_REQUEST, answers.saying("mistyped", lang));
                case CheckAnswer.NoCode n -> page(HttpStatus.NOT_FOUND, answers.saying("no-code", lang));
                case CheckAnswer.Unknown u -> {
                    knocking.missed(visitor);
                    yield page(HttpStatus.NOT_FOUND, answers.saying("unknown", lang));
                }
            };
        } catch (DataAccessException e) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, answers.saying("status-unknown", lang));
        }
    }

    @GetMapping("/verify/credential")
    String backToTheForm() {
        return "redirect:/verify";
    }

    @PostMapping("/verify/credential")
    String credential(@RequestParam MultipartFile file, Locale locale, Model model) throws IOException {
        var answer = file.getSize() > CredentialCheck.MOST_BYTES
                ? CredentialAnswer.of(Verdict.TOO_BIG)
                : credentials.look(file.getBytes());
        return shown(answer, locale, model);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooBig(Locale locale, Model model) {
        return shown(CredentialAnswer.of(Verdict.TOO_BIG), locale, model);
    }

    private String shown(CredentialAnswer answer, Locale locale, Model model) {
        var shown = answer.shown();
        model.addAttribute("answer", answer);
        model.addAttribute("tone", tone(answer.verdict()));
        model.addAttribute("from", shown == null ? null : answers.day(shown.from(), locale));
        model.addAttribute("until", shown == null ? null : answers.day(shown.until(), locale));
        model.addAttribute("code", code(shown));
        return "verify/credential";
    }

    private static @Nullable String code(CredentialAnswer.@Nullable Shown shown) {
        var code = shown == null ? null : shown.code();
        return code == null ? null : code.value();
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "good";
            case STATUS_UNKNOWN, NOT_YET, SUSPENDED, OTHER_SEAL, UNKNOWN_ISSUER -> "unsure";
            case TOO_BIG, NOT_READABLE, FORGED, EXPIRED, REVOKED, REPLACED -> "bad";
        };
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, byte[] page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
