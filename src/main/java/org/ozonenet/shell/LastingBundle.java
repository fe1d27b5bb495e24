package org.ozonenet.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the files of the bundle for a year without asking again: their names carry the hash of what they
 * hold. On a slow link each question would cost a round trip.
 */
@Component
class LastingBundle extends OncePerRequestFilter {

    private static final Pattern HASHED = Pattern.compile("/VAADIN/build/[\\w.-]+-[\\w-]{8}\\.(?:js|css)");
    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HASHED.matcher(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void setHeader(String name, String value) {
                var isKept = name.equalsIgnoreCase(CACHE_CONTROL) && getStatus() < 400 && value.startsWith("max-age");
                super.setHeader(name, isKept ? "public, max-age=31536000, immutable" : value);
            }
        });
    }
}
