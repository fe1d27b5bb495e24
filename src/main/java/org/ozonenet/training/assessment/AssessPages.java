package org.ozonenet.training.assessment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.documents.UploadRefusedException;
import org.ozonenet.kernel.Id;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The checklist as an assessor uses it beside the vehicle: plain pages for a phone. With scripts every mark is kept on
 * the device and sent when there is a link; without them it is a form.
 */
@Controller
class AssessPages {

    private final Assessments assessments;
    private final AssessWords words;

    AssessPages(Assessments assessments, AssessWords words) {
        this.assessments = assessments;
        this.words = words;
    }

    @GetMapping("/assess/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("META-INF/resources/plain/assess-worker.js"));
    }

    @GetMapping("/assess/{id}")
    String sheet(@PathVariable String id, Locale locale, Model model) {
        words.describe(found(id), locale, model);
        return "assess/sheet";
    }

    @PostMapping("/assess/{id}/bench")
    String bench(@PathVariable String id, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        return doing(id, flash, assessment -> assessments.record(assessment, bench(form)));
    }

    /** The whole form, where there are no scripts: what has not changed is no new mark. */
    @PostMapping("/assess/{id}/marks")
    String marks(@PathVariable String id, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        var sheet = found(id);
        var ticks = new ArrayList<Tick>();
        for (var item : sheet.checklist().items()) {
            var verdict = form.get("v-" + item.key());
            var note = form.getOrDefault("n-" + item.key(), "");
            var before = sheet.marks().slot(item.key());
            if (verdict != null
                    && before.filter(slot -> slot.contradiction() == null
                                    && slot.mark().verdict().name().equals(verdict)
                                    && slot.mark().note().equals(note.strip()))
                            .isEmpty()) {
                var was = form.getOrDefault("was-" + item.key(), "");
                ticks.add(new Tick(
                        Id.random(),
                        item.key(),
                        Verdict.valueOf(verdict),
                        note,
                        sheet.openedAt(),
                        was.isEmpty() ? null : was));
            }
        }
        return doing(id, flash, assessment -> assessments.mark(assessment, ticks));
    }

    @GetMapping("/assess/{id}/state")
    ResponseEntity<AssessWords.SyncState> state(@PathVariable String id, CsrfToken token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(words.syncState(found(id), token.getHeaderName(), token.getToken()));
    }

    @PostMapping("/assess/{id}/ticks")
    ResponseEntity<AssessWords.SyncState> ticks(
            @PathVariable String id, @RequestBody List<Tick> ticks, CsrfToken token) {
        try {
            assessments.mark(found(id).id(), ticks);
        } catch (IllegalStateException signed) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        } catch (IllegalArgumentException e) {
            return ResponseEntity.badRequest().build();
        }
        return state(id, token);
    }

    @PostMapping("/assess/{id}/photo")
    String photo(@PathVariable String id, @RequestParam MultipartFile photo, RedirectAttributes flash)
            throws IOException {
        var name = photo.getOriginalFilename();
        try (var content = photo.getInputStream()) {
            var type = photo.getContentType();
            assessments.photograph(
                    found(id).id(),
                    new FileUpload(
                            name == null || name.isBlank() ? "photo.jpg" : name, type == null ? "" : type, content));
        } catch (UploadRefusedException e) {
            flash.addFlashAttribute("problem", "assessment.problem.photo");
        } catch (IllegalStateException e) {
            flash.addFlashAttribute("problem", "assessment.problem.state");
        }
        return "redirect:/assess/" + id;
    }

    @PostMapping("/assess/{id}/second")
    String second(@PathVariable String id, @RequestParam String second, RedirectAttributes flash) {
        return doing(id, flash, assessment -> assessments.nameSecond(assessment, new PersonId(second)));
    }

    @PostMapping("/assess/{id}/sign")
    String sign(@PathVariable String id, RedirectAttributes flash) {
        return doing(id, flash, assessments::sign);
    }

    @PostMapping("/assess/{id}/countersign")
    String countersign(@PathVariable String id, RedirectAttributes flash) {
        return doing(id, flash, assessments::countersign);
    }

    @PostMapping("/assess/{id}/acknowledge")
    String acknowledge(@PathVariable String id, RedirectAttributes flash) {
        return doing(id, flash, assessments::acknowledge);
    }

    private String doing(String id, RedirectAttributes flash, java.util.function.Consumer<AssessmentId> act) {
        var assessment = found(id).id();
        try {
            act.accept(assessment);
        } catch (AssessmentRefusedException e) {
            flash.addFlashAttribute("problem", "assessment.objection." + e.objection());
        } catch (IllegalStateException e) {
            flash.addFlashAttribute("problem", "assessment.problem.state");
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("problem", "assessment.problem.malformed");
        }
        return "redirect:/assess/" + id;
    }

    private AssessmentSheet found(String id) {
        if (!Id.isValid(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return assessments
                .sheet(new AssessmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Bench bench(Map<String, String> form) {
        return new Bench(
                Bench.Identity.valueOf(form.getOrDefault("identity", "")),
                form.getOrDefault("rig", ""),
                form.getOrDefault("instrument", ""),
                form.getOrDefault("instrumentNumber", ""),
                day(form.getOrDefault("calibratedUntil", "")),
                form.getOrDefault("cylinder", ""),
                form.getOrDefault("substance", ""),
                Arrays.stream(form.getOrDefault("readings", "").split("\\R"))
                        .filter(line -> !line.isBlank())
                        .map(AssessPages::reading)
                        .toList());
    }

    /** "what = figure", or a figure alone. */
    private static Bench.Reading reading(String line) {
        var parts = line.split("=", 2);
        return parts.length == 2 ? new Bench.Reading(parts[0], parts[1]) : new Bench.Reading("", line);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("Not a day", e);
        }
    }
}
