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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks SMTP with as many clients as come; what becomes of a mail is up to its kind. */
public abstract class SmtpServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");

    private final int port;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;
    private Thread serving;

    protected SmtpServer(int port) {
        this.port = port;
    }

    /** The answer to a recipient. */
    protected abstract String recipient(String address);

    /**
     * A mail is announced: reads it, or does not, and answers.
     *
     * @return false when the connection is to be dropped
     */
    protected abstract boolean content(Talk talk) throws IOException;

    public SmtpServer open() {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        serving = start(this::serve);
        return this;
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "SMTP");
        thread.setDaemon(true);
        thread.start();
        return thread;
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
            go(new Talk(client));
        } catch (IOException gone) {
            // hung up: whoever it was may come again
        } finally {
            clients.remove(client);
        }
    }

    private void go(Talk talk) throws IOException {
        talk.say("220 localhost");
        for (String line = talk.hear(); line != null; line = talk.hear()) {
            switch (line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0]) {
                case "RCPT" -> {
                    Matcher address = ADDRESS.matcher(line);
                    talk.recipient = address.find() ? address.group(1) : "";
                    talk.say(recipient(talk.recipient));
                }
                case "DATA" -> {
                    if (!content(talk)) {
                        return;
                    }
                }
                case "QUIT" -> {
                    talk.say("221 bye");
                    return;
                }
                default -> talk.say("250 ok");
            }
        }
    }

    /** One connection. */
    protected static final class Talk {

        private final BufferedReader in;
        private final Writer out;
        private String recipient = "";

        private Talk(Socket client) throws IOException {
            in =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        }

        /** Of the mail that is announced. */
        public String recipient() {
            return recipient;
        }

        /** The next line, or null when the client has gone. */
        public String hear() throws IOException {
            return in.readLine();
        }

        public void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }
    }

    /** After it another may listen here: the port is free only when nobody waits at it any more. */
    @Override
    public void close() {
        try {
            listening.close();
            serving.join();
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
