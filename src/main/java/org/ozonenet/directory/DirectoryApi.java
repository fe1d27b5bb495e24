package org.ozonenet.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory for other systems, as {@code openapi.json} describes it. It knows no sessions: who asks is who shows
 * the secret of an open access. Every answer to such a system is on record.
 */
@Controller
class DirectoryApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LIST = "/api/v1/directory";
    private static final String BEARER = "Bearer ";

    private final SystemReading reading;
    private final ApiPace pace;

    DirectoryApi(SystemReading reading, ApiPace pace) {
        this.reading = reading;
        this.pace = pace;
    }

    /** An answer before it is written: its body, and how many entries it holds. */
    private record Answer(HttpStatus status, Object body, int entries) {

        static Answer problem(HttpStatus status, String title, String detail) {
            return new Answer(status, new ApiJson.Problem("about:blank", title, status.value(), detail), 0);
        }
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("api/openapi.json"));
    }

    @GetMapping(LIST)
    ResponseEntity<byte[]> list(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            @RequestParam Map<String, String> query,
            HttpServletRequest request) {
        return answer(authorization, known, request, access -> {
            try {
                return page(access, ApiQuery.of(query), query);
            } catch (IllegalArgumentException e) {
                return Answer.problem(HttpStatus.BAD_REQUEST, "Not understood", String.valueOf(e.getMessage()));
            }
        });
    }

    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> one(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            @PathVariable String id,
            HttpServletRequest request) {
        return answer(
                authorization,
                known,
                request,
                access -> (Id.isValid(id)
                                ? reading.entry(access, new EntryId(id))
                                : java.util.Optional.<SystemReading.Given>empty())
                        .map(given -> new Answer(HttpStatus.OK, ApiJson.Entry.of(given), 1))
                        .orElseGet(() -> Answer.problem(
                                HttpStatus.NOT_FOUND, "Not found", "There is no entry of that identifier")));
    }

    private Answer page(SystemAccess access, ApiQuery asked, Map<String, String> query) {
        var total = reading.count(asked.filter());
        var entries = reading.page(access, asked.filter(), asked.page()).stream()
                .map(ApiJson.Entry::of)
                .toList();
        var page = asked.page().getPageNumber();
        var size = asked.page().getPageSize();
        var next = (page + 1L) * size < total ? address(query, page + 1) : null;
        return new Answer(HttpStatus.OK, new ApiJson.Page(page, size, total, next, entries), entries.size());
    }

    private static String address(Map<String, String> query, int page) {
        var address = UriComponentsBuilder.fromPath(LIST);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.replaceQueryParam("page", page)
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }

    private ResponseEntity<byte[]> answer(
            @Nullable String authorization,
            @Nullable String known,
            HttpServletRequest request,
            Function<SystemAccess, Answer> asked) {
        var access = authorization != null && authorization.startsWith(BEARER)
                ? reading.open(authorization.substring(BEARER.length()).strip())
                : java.util.Optional.<SystemAccess>empty();
        if (access.isEmpty()) {
            var refused = Answer.problem(
                    HttpStatus.UNAUTHORIZED, "Not let in", "Send the token of an access that is open as Bearer");
            return written(refused)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .body(JSON.writeValueAsBytes(refused.body()));
        }
        var wait = pace.wait(access.get().id());
        if (wait > 0) {
            var refused = Answer.problem(HttpStatus.TOO_MANY_REQUESTS, "Too often", "Ask again later");
            return written(refused)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait))
                    .body(JSON.writeValueAsBytes(refused.body()));
        }
        var answer = asked.apply(access.get());
        var body = JSON.writeValueAsBytes(answer.body());
        var tag = "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(SystemToken.sha256(body)) + "\"";
        var same = answer.status() == HttpStatus.OK && known != null && known.contains(tag);
        var status = same ? HttpStatus.NOT_MODIFIED : answer.status();
        reading.note(access.get(), asked(request), status.value(), same ? 0 : answer.entries());
        if (same) {
            return ResponseEntity.status(status).eTag(tag).build();
        }
        var written = written(answer);
        return (answer.status() == HttpStatus.OK ? written.eTag(tag) : written).body(body);
    }

    private static ResponseEntity.BodyBuilder written(Answer answer) {
        return ResponseEntity.status(answer.status())
                .contentType(
                        answer.status() == HttpStatus.OK
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        var all = request.getRequestURI() + (query == null ? "" : "?" + query);
        return all.length() > 400 ? all.substring(0, 400) : all;
    }
}
