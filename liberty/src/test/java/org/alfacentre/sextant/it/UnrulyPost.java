package org.alfacentre.sextant.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that has its moods with some recipients, each for the first mail it is offered. */
final class UnrulyPost implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");
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

    private final int port;
    private final Function<String, Mood> moods;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private ServerSocket listening;

    UnrulyPost(int port, Function<String, Mood> moods) {
        this.port = port;
        this.moods = moods;
    }

    UnrulyPost open() {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        start(this::serve);
        return this;
    }

    List<Taken> taken() {
        return taken;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "unruly SMTP");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                clients.add(client);
                start(() -> talk(client));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            new Talk(client).go();
        } catch (IOException gone) {
            // hung up: whoever it was may come again
        } finally {
            clients.remove(client);
        }
    }

    /** One connection. */
    private final class Talk {

        private final BufferedReader in;
        private final Writer out;
        private String recipient;

        Talk(Socket client) throws IOException {
            in =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        }

        void go() throws IOException {
            say("220 unruly");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0]) {
                    case "RCPT" -> recipient(line);
                    case "DATA" -> {
                        if (!content(mood())) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 ok");
                }
            }
        }

        private void recipient(String line) throws IOException {
            Matcher address = ADDRESS.matcher(line);
            recipient = address.find() ? address.group(1) : "";
            Mood mood = moods.apply(recipient);
            if (mood == Mood.REFUSES) {
                say("550 5.1.1 no such mailbox");
            } else if (mood == Mood.GREYLISTS && known.add(recipient)) {
                say("450 4.2.0 greylisted, try again");
            } else {
                say("250 ok");
            }
        }

        private Mood mood() {
            return known.add(recipient) ? moods.apply(recipient) : Mood.TAKES;
        }

        /** False when the connection is to be dropped. */
        private boolean content(Mood mood) throws IOException {
            if (mood == Mood.HANGS_UP_EARLY) {
                return false;
            }
            say("354 go on");
            String id = "";
            String line = in.readLine();
            for (; line != null && !line.equals("."); line = in.readLine()) {
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
            taken.add(new Taken(recipient, id));
            return answer(mood);
        }

        private boolean answer(Mood mood) throws IOException {
            if (mood == Mood.HANGS_UP_LATE) {
                return false;
            }
            if (mood == Mood.SAYS_NOTHING) {
                return in.readLine() != null;
            }
            if (mood == Mood.HESITATES) {
                pause();
            }
            say("250 2.0.0 taken");
            return true;
        }

        private void pause() {
            try {
                closed.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        private void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
