package org.alfacentre.sextant.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does what a test tells it to, one message after the other. */
final class ScriptedServer implements AutoCloseable {

    /** What becomes of a message; an answer is a line such as {@code 450 4.2.0 greylisted}. */
    sealed interface Act {

        record AnswerRecipient(String line) implements Act {}

        record AnswerContent(String line) implements Act {}

        /** Hangs up in the middle of the content. */
        record DropBeforeDot() implements Act {}

        /** Takes the whole of it and hangs up without a word. */
        record DropAfterDot() implements Act {}
    }

    static final Act ACCEPT = new Act.AnswerContent("250 2.0.0 taken");

    private final ServerSocket listening = new ServerSocket(0);
    private final List<Act> script;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private int next;

    ScriptedServer(Act... script) throws IOException {
        this.script = List.of(script);
        Thread thread = new Thread(this::serve, "scripted SMTP");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Message-IDs of the messages whose final dot arrived. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the next connection is another try
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase().split("[ :]", 2)[0];
            Act act = next < script.size() ? script.get(next) : ACCEPT;
            if (verb.equals("RCPT") && act instanceof Act.AnswerRecipient refusal) {
                next++;
                say(out, refusal.line());
            } else if (verb.equals("DATA")) {
                say(out, "354 go on");
                next++;
                if (!content(in, out, act)) {
                    return;
                }
            } else if (verb.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    /** False when the connection is to be dropped. */
    private boolean content(BufferedReader in, Writer out, Act act) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (act instanceof Act.DropBeforeDot) {
                return false;
            }
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
            if (line.equals(".")) {
                taken.add(id);
                if (act instanceof Act.AnswerContent answer) {
                    say(out, answer.line());
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
