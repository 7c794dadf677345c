package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.ModulePost.Matter;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** Tells each holder once that their mandate ends; again when its end is another day. */
@ApplicationScoped
public class MandatesToEnd implements CalendarRule {

    @Inject private Mandates mandates;
    @Inject private ModulePost post;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    @Transactional
    public void apply(Instant now) {
        Map<Long, String> networks = mandates.networkNames();
        mandates.ending().forEach(it -> tell(it, networks.get(it.getNetwork())));
    }

    private void tell(Mandate mandate, String network) {
        post.send(
                CoordinationModule.ID,
                MandateEnds.NAME,
                mandate.getPerson(),
                new Matter(
                        "mandate:" + mandate.getId() + ":" + mandate.getEnds(),
                        "/coordination/mandates.xhtml?network=" + mandate.getNetwork(),
                        language -> told(mandate, network, language)));
    }

    /** « Votre mandat pour Giennois prend fin le 30 juin 2026 : désignez un suppléant. » */
    private String told(Mandate mandate, String network, Locale language) {
        return words.of(
                language,
                "coordination.mandate.ends." + mandate.getKind(),
                network,
                formats.date(language, mandate.getEnds()));
    }
}
