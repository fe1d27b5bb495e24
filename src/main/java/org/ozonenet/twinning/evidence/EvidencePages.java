package org.ozonenet.twinning.evidence;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody checks an evidence file. Without session and scripts; the file is looked at and not kept. */
@Controller
class EvidencePages {

    private final EvidenceCheck check;

    EvidencePages(EvidenceCheck check) {
        this.check = check;
    }

    @GetMapping("/verify/evidence")
    String form() {
        return "evidence/check";
    }

    @PostMapping("/verify/evidence")
    String answer(@RequestParam("file") MultipartFile file, Model model) throws IOException {
        model.addAttribute("answer", check.check(file.getBytes()).name());
        return "evidence/check";
    }
}
