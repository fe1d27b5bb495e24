package org.ozonenet.training.catalogue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The competency frameworks for other systems, in CASE 1.1. */
@Controller
class CasePages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CourseShelf shelf;

    CasePages(CourseShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/ims/case/v1p1/CFDocuments")
    ResponseEntity<String> documents() {
        return json(Map.of(
                "CFDocuments", exports().stream().map(CaseExport::document).toList()));
    }

    @GetMapping("/ims/case/v1p1/CFPackages/{id}")
    ResponseEntity<String> cfPackage(@PathVariable String id) {
        return exports().stream()
                .filter(export ->
                        CaseExport.identifier(export.framework().name()).equals(id))
                .findFirst()
                .map(export -> json(export.cfPackage()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<CaseExport> exports() {
        var portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return shelf.newest().stream()
                .flatMap(course -> course.frameworks().stream()
                        .map(framework -> new CaseExport(framework, portal, publishedAt(course))))
                .toList();
    }

    private String publishedAt(Course course) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                shelf.publishedAt(course.id()).truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    private static ResponseEntity<String> json(Map<String, ?> body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(JSON.writeValueAsString(body));
    }
}
