package org.alfacentre.sextant.mail.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final MailScope SESSION = new MailScope("A3", 7L);

    private static MailSetting set(MailScope scope, Boolean enabled, Integer days) {
        var setting = new MailSetting("convocation", scope);
        setting.become(new Choice(enabled, days));
        return setting;
    }

    private final Lead lead =
            new Lead(
                    List.of(
                            set(MailScope.PROGRAMME, null, 20),
                            set(SESSION, true, null),
                            set(new MailScope("A3", null), false, 10),
                            set(new MailScope("A4", null), null, 4)));

    @Test
    void theNarrowestThatSaysSomethingSpeaks() {
        assertThat(lead.own("convocation", SESSION.alone())).isEqualTo(new Choice(true, null));
        assertThat(lead.wider("convocation", SESSION)).isEqualTo(new Choice(false, 10));
        assertThat(lead.wider("convocation", new MailScope("A4", null)))
                .isEqualTo(new Choice(null, 20));
    }

    @Test
    void nothingIsWiderThanTheProgramme() {
        assertThat(lead.wider("convocation", MailScope.PROGRAMME)).isEqualTo(Choice.NONE);
    }

    @Test
    void anotherKindIsAnotherMatter() {
        assertThat(lead.own("reminder-j7", SESSION.alone())).isEqualTo(Choice.NONE);
    }

    @Test
    void aMailOfNoSessionIsOffWhenItIsOffForAllItsActions() {
        var lead =
                new Lead(
                        List.of(
                                set(new MailScope("A3", null), false, null),
                                set(new MailScope("A4", null), true, null)));

        assertThat(lead.isOff(of("A3"))).isTrue();
        assertThat(lead.isOff(of("A3", "A4"))).isFalse();
        assertThat(lead.isOff(of())).isFalse();
        assertThat(new Lead(List.of(set(MailScope.PROGRAMME, false, null))).isOff(of("A3")))
                .isTrue();
    }

    private static SettableKind of(String... actions) {
        return new SettableKind("convocation", Set.of(actions), null, false);
    }
}
