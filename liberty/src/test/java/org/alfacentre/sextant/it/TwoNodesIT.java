package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.alfacentre.sextant.it.UnrulyPost.Mood;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL send seven hundred mails together, and one of them dies. */
class TwoNodesIT {

    private static final String NOON = "2026-03-02T12:00:00+01:00";

    private final int port = Ports.free();
    private final Map<String, String> settings = new HashMap<>();

    private SextantServer node(String name) {
        Map<String, String> own = new HashMap<>(settings);
        own.put("SEXTANT_NODE", name);
        return SextantServer.start(own);
    }

    /**
     * Those that the node had taken together when it died may have arrived or not, and nobody can
     * tell: they are in doubt, and stay so, because mass mail is not repeated.
     */
    @Test
    void aNodeThatDiesLosesNothingAndNothingComesTwice() {
        settings.putAll(TestDatabase.fresh());
        settings.put("SEXTANT_SMTP_HOST", "localhost");
        settings.put("SEXTANT_SMTP_PORT", String.valueOf(port));
        try (UnrulyPost post = new UnrulyPost(port, any -> Mood.TAKES).open();
                SextantServer stays = node("stays");
                SextantServer dies = node("dies")) {
            Api one = new Api(stays);
            Api other = new Api(dies);
            one.clock("2026-03-02T09:00:00+01:00");
            other.clock("2026-03-02T09:00:00+01:00");
            MassMail mail = MassMail.toEverybody(one);

            CompletableFuture<Void> lasting = send(one);
            CompletableFuture<Void> broken = send(other);
            await().atMost(Patience.LONG).until(() -> post.taken().size() > 200);
            dies.kill();
            assertThat(broken).failsWithin(Duration.ofMinutes(1));
            assertThat(lasting).succeedsWithin(Duration.ofMinutes(3));
            dies.restart();
            other.clock(NOON);

            List<String> taken = post.taken().stream().map(UnrulyPost.Taken::recipient).toList();
            Set<String> doubtful = mail.in("IN_DOUBT");
            Set<String> sent = new HashSet<>(mail.recipients());
            sent.removeAll(doubtful);
            assertThat(doubtful).hasSizeLessThanOrEqualTo(MassMail.TAKEN_TOGETHER);
            assertThat(mail.in("SENT")).isEqualTo(sent);
            assertThat(taken).doesNotHaveDuplicates().containsAll(sent);
        }
    }

    private static CompletableFuture<Void> send(Api node) {
        return CompletableFuture.runAsync(() -> node.clock(NOON), task -> new Thread(task).start());
    }
}
