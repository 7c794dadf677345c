package @package@.@id@;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/** So many of one organisation. */
@ApplicationScoped
public class PerStructure implements QuotaPolicy {

    @Inject private SettingsView settings;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return quotas(settings.number(@Name@Module.ID, @Name@Module.PER_STRUCTURE));
    }

    static List<QuotaProposal> quotas(int places) {
        return List.of(
                QuotaProposal.cap(
                        places + " par structure",
                        places,
                        Selector.each(Attribute.ORGANISATION),
                        null));
    }
}
