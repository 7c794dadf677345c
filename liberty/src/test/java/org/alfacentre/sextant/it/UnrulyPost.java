package org.alfacentre.sextant.it;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A mail server that has its moods with some recipients, each for the first mail it is offered. */
final class UnrulyPost extends SmtpServer {

    private static final Duration SLOW = Duration.ofMillis(1500);

    /** What becomes of the first mail to a recipient; the next ones are taken, but for REFUSES. */
    enum Mood {
        TAKES,
        /** 450 to the recipient. */
        GREYLISTS,
        /** 550 to the recipient, always. */
        REFUSES,
        /** Takes its time, then the mail. */
        HESITATES,
        /** Hangs up when the content is announced. */
        HANGS_UP_EARLY,
        /**
         * Hangs up after a line of the content, which the sender may have written whole by then.
         */
        HANGS_UP_MIDWAY,
        /** Takes the whole of it and hangs up without a word. */
        HANGS_UP_LATE,
        /** Takes the whole of it and says nothing for as long as anybody listens. */
        SAYS_NOTHING
    }

    /** A mail whose final dot arrived. */
    record Taken(String recipient, String messageId) {}

    private final Function<String, Mood> moods;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    UnrulyPost(int port, Function<String, Mood> moods) {
        super(port);
        this.moods = moods;
    }

    @Override
    public UnrulyPost open() {
        super.open();
        return this;
    }

    List<Taken> taken() {
        return taken;
    }

    @Override
    protected String recipient(String address) {
        Mood mood = moods.apply(address);
        if (mood == Mood.REFUSES) {
            return "550 5.1.1 no such mailbox";
        }
        return mood == Mood.GREYLISTS && known.add(address)
                ? "450 4.2.0 greylisted, try again"
                : "250 ok";
    }

    private Mood mood(String recipient) {
        return known.add(recipient) ? moods.apply(recipient) : Mood.TAKES;
    }

    @Override
    protected boolean content(Talk talk) throws IOException {
        Mood mood = mood(talk.recipient());
        if (mood == Mood.HANGS_UP_EARLY) {
            return false;
        }
        talk.say("354 go on");
        String id = "";
        String line = talk.hear();
        for (; line != null && !line.equals("."); line = talk.hear()) {
            if (mood == Mood.HANGS_UP_MIDWAY) {
                return false;
            }
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        if (line == null) {
            return false;
        }
        taken.add(new Taken(talk.recipient(), id));
        return answer(talk, mood);
    }

    private boolean answer(Talk talk, Mood mood) throws IOException {
        if (mood == Mood.HANGS_UP_LATE) {
            return false;
        }
        if (mood == Mood.SAYS_NOTHING) {
            return talk.hear() != null;
        }
        if (mood == Mood.HESITATES) {
            pause();
        }
        talk.say("250 2.0.0 taken");
        return true;
    }

    private void pause() {
        try {
            closed.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        super.close();
    }
}
