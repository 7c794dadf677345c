package org.alfacentre.sextant.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A request whose body has been read and can be read again, up to the largest body taken. */
final class ReplayableRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final InputStream all;

    ReplayableRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readNBytes(BodyLimit.LARGEST + 1);
        this.all =
                isTooLarge()
                        ? new SequenceInputStream(
                                new ByteArrayInputStream(body), request.getInputStream())
                        : new ByteArrayInputStream(body);
    }

    boolean isTooLarge() {
        return body.length > BodyLimit.LARGEST;
    }

    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            private boolean finished;

            @Override
            public int read() throws IOException {
                int next = all.read();
                finished = next < 0;
                return next;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = all.read(into, from, most);
                finished = count < 0;
                return count;
            }

            @Override
            public boolean isFinished() {
                return finished;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("read at once");
            }
        };
    }
}
