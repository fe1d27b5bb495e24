package org.ozonenet.training.learning;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The figures of a course's questions as a table. */
@Controller
class ItemPages {

    private final ItemStatistics items;

    ItemPages(ItemStatistics items) {
        this.items = items;
    }

    @GetMapping("/learning/{course}/items.csv")
    ResponseEntity<byte[]> table(@PathVariable String course, Locale locale) {
        if (!CourseCode.isValid(course)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var name = ContentDisposition.attachment()
                .filename("items-" + course + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(ItemTable.csv(items.of(new CourseCode(course)), Lang.of(locale))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
