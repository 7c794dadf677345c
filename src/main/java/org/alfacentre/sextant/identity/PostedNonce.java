package org.alfacentre.sextant.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form sent without PrimeFaces' script lacks the nonce that PrimeFaces asks of every form, and
 * would end in an error: the answer's scripts get a fresh one instead.
 */
final class PostedNonce extends HttpServletRequestWrapper {

    static final String PARAMETER = "primefaces.nonce";

    /** In the form PrimeFaces checks: a UUID in Base64. */
    private final String fresh =
            Base64.getEncoder()
                    .encodeToString(
                            UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    PostedNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        String sent = super.getParameter(name);
        return sent == null && name.equals(PARAMETER) ? fresh : sent;
    }
}
