package org.alfacentre.sextant.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alfacentre.sextant.mail.delivery.ScriptedServer.Act;
import org.alfacentre.sextant.shell.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a mail server answers, and what becomes of the message. */
class SmtpRefusalsTest {

    private final Sender sender = new Sender(new Installation());

    @AfterEach
    void forgetTheServer() {
        System.clearProperty("SEXTANT_SMTP_HOST");
        System.clearProperty("SEXTANT_SMTP_PORT");
        System.clearProperty("SEXTANT_SMTP_PER_MINUTE");
    }

    private ScriptedServer server(Act... script) throws IOException {
        ScriptedServer server = new ScriptedServer(script);
        System.setProperty("SEXTANT_SMTP_HOST", "localhost");
        System.setProperty("SEXTANT_SMTP_PORT", String.valueOf(server.port()));
        return server;
    }

    @Test
    void aGreylistedRecipientIsTriedLaterAndTheNextOneGoes() throws IOException {
        try (ScriptedServer server = server(new Act.AnswerRecipient("450 4.2.0 greylisted"));
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain()))
                    .isEqualTo(new Outcome.Later("450 4.2.0 greylisted", false));
            assertThat(carrier.carry(Parcels.plain())).isEqualTo(new Outcome.Accepted());
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void anUnknownRecipientFailsWithTheServersReason() throws IOException {
        try (ScriptedServer server = server(new Act.AnswerRecipient("550 5.1.1 no such user"));
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain()))
                    .isEqualTo(new Outcome.Never("550 5.1.1 no such user"));
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void aRefusalOfTheContentIsARefusalAndNoDoubt() throws IOException {
        try (ScriptedServer server =
                        server(
                                new Act.AnswerContent("451 4.3.0 disk full"),
                                new Act.AnswerContent("554 5.7.1 spam"));
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain()))
                    .isEqualTo(new Outcome.Later("451 4.3.0 disk full", false));
            assertThat(carrier.carry(Parcels.plain()))
                    .isEqualTo(new Outcome.Never("554 5.7.1 spam"));
            assertThat(server.taken()).hasSize(2);
        }
    }

    @Test
    void aServerThatClosesItsServiceEndsTheRun() throws IOException {
        try (ScriptedServer server = server(new Act.AnswerRecipient("421 4.3.2 closing"));
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain()))
                    .isEqualTo(new Outcome.Later("421 4.3.2 closing", true));
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void aConnectionDroppedBeforeTheFinalDotIsTriedAgain() throws IOException {
        try (ScriptedServer server = server(new Act.DropBeforeDot(), ScriptedServer.ACCEPT);
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.large())).isInstanceOf(Outcome.Later.class);
            assertThat(carrier.carry(Parcels.large())).isEqualTo(new Outcome.Accepted());
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void oneDropConcernsItsMailAndSeveralInARowTheServer() throws IOException {
        try (ScriptedServer server =
                        server(
                                new Act.DropBeforeDot(),
                                new Act.DropBeforeDot(),
                                new Act.DropBeforeDot());
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(laterForAll(carrier)).isFalse();
            assertThat(laterForAll(carrier)).isFalse();
            assertThat(laterForAll(carrier)).isTrue();
        }
    }

    private static boolean laterForAll(Carrier carrier) {
        return ((Outcome.Later) carrier.carry(Parcels.large())).unreachable();
    }

    @Test
    void aConnectionDroppedAfterTheFinalDotLeavesADoubt() throws IOException {
        try (ScriptedServer server = server(new Act.DropAfterDot());
                Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain())).isInstanceOf(Outcome.Doubtful.class);
            assertThat(carrier.carry(Parcels.plain())).isEqualTo(new Outcome.Accepted());
            assertThat(server.taken())
                    .containsExactly(
                            "<one@sextant.alfacentre.org>", "<one@sextant.alfacentre.org>");
        }
    }

    @Test
    void noMoreLeaveInAMinuteThanTheProviderAllows() {
        System.setProperty("SEXTANT_SMTP_PER_MINUTE", "2");
        Pace pace = new Pace(sender, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(pace.grant(1)).isEqualTo(1);
        assertThat(pace.grant(5)).isEqualTo(1);
        assertThat(pace.grant(1)).isZero();
        pace.giveBack(1);
        assertThat(pace.grant(5)).isEqualTo(1);
    }
}
