package org.ozonenet.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ozonenet.paper.TableRefusedException.Reason;

/**
 * Reads the first sheet of a workbook (XLSX). The file is unpacked once, by the library that the reader
 * uses as well, before any part of it is parsed: how
 * large it really becomes, and whether it carries macros, links to other files or XML with a document type.
 */
final class Workbooks {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int PROLOG = 4_096;

    private Workbooks() {}

    static IncomingTable read(byte[] content) {
        look(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<IncomingTable.Line>();
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getCellCount() > 10 * IncomingTable.MOST_COLUMNS
                        || lines.size() > IncomingTable.MOST_LINES + 1) {
                    throw new TableRefusedException(Reason.TOO_MANY);
                }
                var line = line(row);
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            if (lines.isEmpty()) {
                throw new TableRefusedException(Reason.EMPTY);
            }
            return new IncomingTable(
                    lines.getFirst().cells().stream().map(String::strip).toList(), lines.subList(1, lines.size()));
        } catch (TableRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TableRefusedException(Reason.BROKEN);
        }
    }

    private static IncomingTable.Line line(Row row) {
        var cells = new ArrayList<String>();
        var formulas = new HashSet<Integer>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getOptionalCell(column).orElse(null);
            if (cell == null) {
                cells.add("");
                continue;
            }
            if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
                formulas.add(column);
            }
            cells.add(text(cell.getType(), cell.getRawValue(), cell.getText()));
        }
        return new IncomingTable.Line(row.getRowNum(), cells, formulas);
    }

    /** A number as it is stored: a telephone number that a spreadsheet took for a figure stays whole. */
    private static String text(
            CellType type,
            @org.jspecify.annotations.Nullable String raw,
            @org.jspecify.annotations.Nullable String text) {
        if (type == CellType.NUMBER && raw != null) {
            try {
                return new java.math.BigDecimal(raw).toPlainString();
            } catch (NumberFormatException e) {
                return raw;
            }
        }
        return text == null ? "" : text;
    }

    private static void look(byte[] content) {
        var left = MOST_UNPACKED;
        var parts = 0;
        var isWorkbook = false;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new TableRefusedException(Reason.TOO_LARGE);
                }
                var name = part.getName().toLowerCase(Locale.ROOT);
                isWorkbook |= name.equals("xl/workbook.xml");
                if (name.endsWith("vbaproject.bin")
                        || name.contains("externallinks/")
                        || name.contains("embeddings/")) {
                    throw new TableRefusedException(Reason.DANGEROUS);
                }
                try (var stream = zip.getInputStream(part)) {
                    left = lookAt(stream, name, left);
                }
            }
        } catch (IOException e) {
            throw new TableRefusedException(Reason.BROKEN);
        }
        if (!isWorkbook) {
            throw new TableRefusedException(Reason.UNKNOWN_FORM);
        }
    }

    private static long lookAt(InputStream part, String name, long left) throws IOException {
        var prolog = part.readNBytes(PROLOG);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            var text = new String(prolog, StandardCharsets.UTF_8);
            var isPlain = prolog.length == 0
                    || List.of((byte) '<', (byte) 0xEF, (byte) ' ', (byte) '\n', (byte) '\r', (byte) '\t')
                            .contains(prolog[0]);
            if (!isPlain
                    || text.indexOf('\0') >= 0
                    || text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
                throw new TableRefusedException(Reason.DANGEROUS);
            }
        }
        var rest = left - prolog.length;
        var buffer = new byte[64 * 1024];
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            rest -= read;
            if (rest < 0) {
                throw new TableRefusedException(Reason.TOO_LARGE);
            }
        }
        return rest;
    }
}
