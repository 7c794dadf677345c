package org.alfacentre.sextant.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.alfacentre.sextant.it.SmtpServer;

/** Takes every mail and keeps the first; of the others it keeps how many they were and how long. */
final class SmtpSink extends SmtpServer {

    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();
    private volatile String first;

    SmtpSink(int port) {
        super(port);
    }

    /** What has come since this was asked last. */
    Taken taken() {
        return new Taken(mails.getAndSet(0), characters.getAndSet(0));
    }

    /** The first mail as it came. */
    String first() {
        return first;
    }

    /** So many mails of so many characters together. */
    record Taken(int mails, long characters) {

        long each() {
            return mails == 0 ? 0 : characters / mails;
        }
    }

    @Override
    protected String recipient(String address) {
        return "250 ok";
    }

    @Override
    protected boolean content(Talk talk) throws IOException {
        talk.say("354 go on");
        StringBuilder kept = first == null ? new StringBuilder() : null;
        long length = 0;
        String line = talk.hear();
        for (; line != null && !line.equals("."); line = talk.hear()) {
            length += line.length();
            if (kept != null) {
                kept.append(line).append("\r\n");
            }
        }
        if (line == null) {
            return false;
        }
        if (kept != null) {
            first = kept.toString();
        }
        characters.addAndGet(length);
        mails.incrementAndGet();
        talk.say("250 ok");
        return true;
    }
}
