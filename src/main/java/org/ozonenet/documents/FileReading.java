package org.ozonenet.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text out of a file that somebody sent. Nothing in it is believed: it may be built to keep a parser busy
 * for ever or to fill the memory. Time, size, depth and characters are bounded; what is embedded in a file is left
 * alone, and so are forms and scripts in it.
 */
final class FileReading {

    /** A book of 500 pages has about as many characters. */
    static final int MOST_CHARACTERS = 1_000_000;

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final int MOST_STUCK = 2;

    private final Duration longest;
    private final int mostCharacters;

    /** Threads that a parser did not give back in time. */
    private final AtomicInteger stuck = new AtomicInteger();

    FileReading(Duration longest, int mostCharacters) {
        this.longest = longest;
        this.mostCharacters = mostCharacters;
    }

    /** What gives the bytes of a file. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** Whether it takes a file at all just now: not while parsers of several files are still at work without end. */
    boolean isReady() {
        return stuck.get() < MOST_STUCK;
    }

    /** What can be read of a file; a file that cannot be read is an answer as well, never an exception. */
    ReadText read(FileType type, long size, Bytes bytes) throws IOException, InterruptedException {
        return switch (type) {
            case PDF -> size > MOST_BYTES ? ReadText.none(TextState.TOO_LARGE) : bounded(() -> pdf(bytes));
            case DOCX, XLSX, PPTX ->
                size > MOST_BYTES ? ReadText.none(TextState.TOO_LARGE) : bounded(() -> office(bytes));
            case TEXT, MARKDOWN, CSV -> plain(bytes);
            case ODT, ODS, ODP, PNG, JPEG, ZIP -> ReadText.none(TextState.NOT_READ);
        };
    }

    private ReadText plain(Bytes bytes) throws IOException {
        try (var in = bytes.open()) {
            var read = in.readNBytes(mostCharacters);
            var isWhole = in.read() < 0;
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var into = java.nio.CharBuffer.allocate(read.length);
            var result = decoder.decode(ByteBuffer.wrap(read), into, isWhole);
            if (result.isError()) {
                result.throwException();
            }
            var text = into.flip().toString().strip();
            return text.isEmpty() ? ReadText.none(TextState.EMPTY) : ReadText.of(text, isWhole);
        } catch (CharacterCodingException e) {
            return ReadText.none(TextState.DAMAGED);
        }
    }

    private ReadText pdf(Bytes bytes) throws IOException {
        var config = new PDFParserConfig();
        config.setExtractInlineImages(false);
        config.setExtractAcroFormContent(false);
        config.setExtractActions(false);
        config.setExtractBookmarksText(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setMaxMainMemoryBytes(MOST_MEMORY);
        var context = context();
        context.set(PDFParserConfig.class, config);
        var read = parsed(new PDFParser(), context, bytes);
        return read.state() == TextState.EMPTY ? ReadText.none(TextState.SCANNED) : read;
    }

    private ReadText office(Bytes bytes) throws IOException {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        var context = context();
        context.set(OfficeParserConfig.class, config);
        return parsed(new OOXMLParser(), context, bytes);
    }

    private ReadText parsed(Parser parser, ParseContext context, Bytes bytes) throws IOException {
        var found = new BoundedText(mostCharacters, longest.toNanos());
        var whole = true;
        try (var in = TikaInputStream.get(bytes.open())) {
            parser.parse(in, found, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            return ReadText.none(TextState.LOCKED);
        } catch (SAXException | TikaException e) {
            var state = stopped(e);
            if (state != TextState.CUT) {
                return ReadText.none(state);
            }
            whole = false;
        }
        return found.text().isEmpty() ? ReadText.none(TextState.EMPTY) : ReadText.of(found.text(), whole);
    }

    /** Parsers wrap what stopped them. */
    private static TextState stopped(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedText.Stopped stop) {
                return stop.state();
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return TextState.LOCKED;
            }
        }
        return TextState.DAMAGED;
    }

    private static ParseContext context() {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    /** A parser that looks at no clock can only be left behind: it gets a thread of its own. */
    private ReadText bounded(Callable<ReadText> reading) throws InterruptedException {
        var task = new FutureTask<>(() -> {
            try {
                return reading.call();
            } catch (OutOfMemoryError | StackOverflowError e) {
                return ReadText.none(TextState.TOO_LARGE);
            } catch (IOException | RuntimeException | LinkageError e) {
                return ReadText.none(stopped(e));
            }
        });
        var thread = Thread.ofPlatform().daemon().name("document-text").start(task);
        try {
            return task.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            stuck.incrementAndGet();
            Thread.ofVirtual().name("document-text-end").start(() -> awaitEnd(thread));
            return ReadText.none(TextState.TOO_LONG);
        } catch (ExecutionException e) {
            return ReadText.none(TextState.DAMAGED);
        }
    }

    private void awaitEnd(Thread thread) {
        try {
            thread.join();
            stuck.decrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves alone what is embedded. */
    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Not read.
        }
    }
}
