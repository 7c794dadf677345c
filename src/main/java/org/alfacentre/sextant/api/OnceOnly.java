package org.alfacentre.sextant.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Seal;
import org.alfacentre.sextant.shell.Words;

/**
 * Does a POST with an {@code Idempotency-Key} once for each caller: repeated, it gets the first
 * answer again; while the first is under way, or with another body, 409. An answer of 500 and above
 * is not kept, so that it may be tried again.
 */
public class OnceOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "Idempotency-Key";
    private static final int FAULT = 500;

    /** What the column holds. */
    private static final int LARGEST_KEPT = 32_000;

    @Inject private transient IdempotentAnswers answers;
    @Inject private transient CurrentUser user;
    @Inject private transient Words words;
    @Inject private transient RequestLocale locale;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || !"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var replayable = new ReplayableRequest(request);
        if (replayable.isTooLarge()) {
            chain.doFilter(replayable, response);
            return;
        }
        String caller = user.caller().map(Caller::id).map(String::valueOf).orElse("nobody");
        String id = new Seal(utf8(caller), utf8(key)).fingerprint();
        String address = request.getRequestURI() + "?" + request.getQueryString();
        // answers may hold tokens and personal data: only who repeats the request can read them
        Seal seal = new Seal(utf8(caller), utf8(key), utf8(address), replayable.body());
        Claim claim = claim(id, seal.fingerprint());
        if (claim instanceof Claim.Granted) {
            perform(id, seal, replayable, response, chain);
        } else if (claim instanceof Claim.Done done) {
            repeat(done.answer(), seal, response);
        } else {
            boolean mismatch = claim instanceof Claim.OtherRequest;
            refuse(mismatch ? "idempotency-mismatch" : "in-progress", response);
        }
    }

    private Claim claim(String id, String request) {
        Claim seen = answers.seen(id, request);
        if (seen instanceof Claim.Granted) {
            try {
                answers.take(id, request);
            } catch (PersistenceException another) {
                return answers.seen(id, request);
            }
        }
        return seen;
    }

    private void perform(
            String id,
            Seal seal,
            ReplayableRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var recorded = new RecordedResponse(response);
        boolean answered = false;
        try {
            chain.doFilter(request, recorded);
            answered = recorded.getStatus() < FAULT;
        } finally {
            if (answered) {
                answers.answered(id, answer(recorded, seal));
            } else {
                answers.release(id);
            }
        }
        recorded.send();
    }

    private static RecordedAnswer answer(RecordedResponse recorded, Seal seal) {
        String body =
                Optional.of(recorded.body())
                        .filter(bytes -> bytes.length > 0)
                        .map(seal::close)
                        .filter(kept -> kept.length() <= LARGEST_KEPT)
                        .orElse(null);
        return new RecordedAnswer(
                recorded.getStatus(),
                recorded.getHeader("Location"),
                recorded.getContentType(),
                body);
    }

    private static void repeat(RecordedAnswer answer, Seal seal, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.sealedBody() != null) {
            response.getOutputStream().write(seal.open(answer.sealedBody()));
        }
    }

    private void refuse(String code, HttpServletResponse response) throws IOException {
        JsonObject problem = Problem.of(Refusal.conflict(code), words, locale.get());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Retry-After", "1");
        response.getOutputStream().write(utf8(problem.toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
