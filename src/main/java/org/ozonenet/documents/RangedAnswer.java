package org.ozonenet.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to somebody who asks for bytes, perhaps for the rest of them after a line was lost: RFC 9110,
 * sections 13 and 14. Several ranges at once are answered with the whole, which the rules allow.
 *
 * @param status 200 for the whole, 206 for a part, 304 where the asker has them, 416 where there are no such bytes
 * @param from the first byte to send
 * @param length how many bytes to send, from there
 * @param total how many there are
 * @param tag strong: equal tags mean equal bytes
 */
public record RangedAnswer(int status, long from, long length, long total, String tag) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * @param header gives a header of the request by its name, or null
     * @param digest of all the bytes
     */
    public static RangedAnswer to(Function<String, @Nullable String> header, String digest, long total) {
        var tag = "\"" + digest + "\"";
        var known = header.apply("If-None-Match");
        if (known != null && (known.strip().equals("*") || known.contains(tag))) {
            return new RangedAnswer(304, 0, 0, total, tag);
        }
        var whole = new RangedAnswer(200, 0, total, total, tag);
        var range = header.apply("Range");
        var condition = header.apply("If-Range");
        if (range == null || (condition != null && !condition.strip().equals(tag))) {
            return whole;
        }
        var asked = ONE_RANGE.matcher(range.strip());
        if (!asked.matches()) {
            return whole;
        }
        var first = asked.group(1);
        var last = asked.group(2);
        if (first.isEmpty() && last.isEmpty()) {
            return whole;
        }
        if (first.isEmpty()) {
            var length = Math.min(total, Long.parseLong(last));
            return part(total - length, length, total, tag);
        }
        var from = Long.parseLong(first);
        var end = last.isEmpty() ? total - 1 : Math.min(total - 1, Long.parseLong(last));
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return whole;
        }
        return part(from, end - from + 1, total, tag);
    }

    private static RangedAnswer part(long from, long length, long total, String tag) {
        return from >= total || length <= 0
                ? new RangedAnswer(416, 0, 0, total, tag)
                : new RangedAnswer(206, from, length, total, tag);
    }

    /** Whether the last byte of all is among those that are sent. */
    public boolean reachesTheEnd() {
        return length > 0 && from + length == total;
    }

    /** What is said about the bytes; the length is {@link #length()}. */
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept-Ranges", "bytes");
        headers.put("ETag", tag);
        if (status == 206) {
            headers.put("Content-Range", "bytes " + from + "-" + (from + length - 1) + "/" + total);
        } else if (status == 416) {
            headers.put("Content-Range", "bytes */" + total);
        }
        return headers;
    }
}
