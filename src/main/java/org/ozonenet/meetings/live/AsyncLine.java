package org.ozonenet.meetings.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A line to a phone: server-sent events over an answer that stays open without a thread of the server. */
final class AsyncLine implements LiveReader.Line {

    private final AsyncContext context;
    private final HttpServletResponse response;
    private final @Nullable HttpSession session;

    private AsyncLine(AsyncContext context, HttpServletResponse response, @Nullable HttpSession session) {
        this.context = context;
        this.response = response;
        this.session = session;
    }

    static AsyncLine open(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        // Proxies of the nginx kind would keep the news until they have enough of them.
        response.setHeader("X-Accel-Buffering", "no");
        var context = request.startAsync(request, response);
        context.setTimeout(0);
        context.addListener(new Quiet());
        return new AsyncLine(context, response, request.getSession(false));
    }

    @Override
    public void send(String text) throws IOException {
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IllegalStateException over) {
            throw new IOException(over);
        }
    }

    @Override
    public boolean isOpen() {
        if (session == null) {
            return true;
        }
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            context.complete();
        } catch (IllegalStateException over) {
            // The server has closed it already.
        }
    }

    /** A phone that goes away in the middle is no error: without this the server would try to send it a page of one. */
    private static final class Quiet implements AsyncListener {

        @Override
        public void onError(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {}

        @Override
        public void onTimeout(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
