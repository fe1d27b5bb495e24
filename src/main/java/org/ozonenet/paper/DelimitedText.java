package org.ozonenet.paper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ozonenet.paper.TableRefusedException.Reason;

/** Reads values separated by commas, semicolons or tabs (RFC 4180), and knows on which line each row begins. */
final class DelimitedText {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new TableRefusedException(Reason.UNKNOWN_FORM);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new TableRefusedException(Reason.NOT_UTF8);
        }
    }

    static IncomingTable read(String text) {
        var head = text.lines().findFirst().orElse("");
        var separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        each -> head.chars().filter(c -> c == each).count()))
                .orElseThrow();
        var rows = new DelimitedText(text, separator).rows();
        if (rows.isEmpty()) {
            throw new TableRefusedException(Reason.EMPTY);
        }
        return new IncomingTable(
                rows.getFirst().cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    }

    private List<IncomingTable.Line> rows() {
        var rows = new ArrayList<IncomingTable.Line>();
        while (at < text.length()) {
            var began = line;
            var row = new IncomingTable.Line(began, row(), Set.of());
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > IncomingTable.MOST_LINES + 1) {
                throw new TableRefusedException(Reason.TOO_MANY);
            }
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(plain(cell()));
            if (cells.size() > 10 * IncomingTable.MOST_COLUMNS) {
                throw new TableRefusedException(Reason.TOO_MANY);
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                endLine();
                return cells;
            }
            at++;
        }
    }

    private String cell() {
        var cell = new StringBuilder();
        var quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            var c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                    continue;
                }
                quoted = false;
                continue;
            }
            if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                return cell.toString();
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
            at++;
        }
        if (quoted) {
            throw new TableRefusedException(Reason.BROKEN);
        }
        return cell.toString();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at >= text.length() || text.charAt(at) != '\n') {
                line++;
                return;
            }
        }
        if (at < text.length()) {
            at++;
            line++;
        }
    }

    /** Without the sign by which the portal's own tables keep spreadsheets from computing. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
