package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What the pathway keeps on a person: what they volunteered for, the support they asked for, that
 * they are a relay, and what they brought to gatherings.
 */
@ApplicationScoped
public class PathwayData implements PersonalData {

    private static final List<String> KEPT =
            List.of(
                    "DiscriminationCandidacy",
                    "DiscriminationRelay",
                    "DiscriminationRequest",
                    "DiscriminationProgress");

    @PersistenceContext(unitName = "discrimination")
    private EntityManager em;

    @Inject private Calls calls;
    @Inject private Relays relays;
    @Inject private SupportRequests requests;
    @Inject private ProgressNotes notes;
    @Inject private Words words;
    @Inject private Formats formats;

    @Override
    public List<Item> export(long person, Locale language) {
        List<Item> items = new ArrayList<>();
        for (Candidacy it : calls.by(person)) {
            String day = formats.date(language, ParisTime.day(it.getSentAt()));
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.motivation", day),
                            it.getMotivation()));
            String decision = "discrimination.decision." + it.getDecision();
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.decision", day),
                            it.getReason() == null
                                    ? words.of(language, decision)
                                    : words.of(language, decision) + " – " + it.getReason()));
        }
        relays.of(person).ifPresent(it -> items.addAll(relay(it, language)));
        requests.by(person).forEach(it -> items.add(request(it, language)));
        for (ProgressNote it : notes.by(person)) {
            String day = formats.date(language, ParisTime.day(it.getWrittenAt()));
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.progress", day),
                            it.getWords()));
        }
        return items;
    }

    private List<Item> relay(Relay relay, Locale language) {
        List<Item> items = new ArrayList<>();
        items.add(
                new Item(
                        words.of(language, "discrimination.data.relay"),
                        formats.date(language, relay.getSince())));
        if (relay.getListedOn() != null) {
            items.add(
                    new Item(
                            words.of(language, "discrimination.data.consent"),
                            formats.date(language, relay.getListedOn())));
        }
        return items;
    }

    private Item request(SupportRequest it, Locale language) {
        String day = formats.date(language, ParisTime.day(it.getSentAt()));
        String told =
                Stream.of(
                                words.of(language, "discrimination.request.kind." + it.getKind()),
                                words.of(language, "discrimination.request.topic." + it.getTopic()),
                                words.of(language, "discrimination.request.state." + it.getState()),
                                it.getReason())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" – "));
        return new Item(words.of(language, "discrimination.data.request", day), told);
    }

    @Override
    @Transactional
    public void erase(long person) {
        for (String kept : KEPT) {
            em.createQuery("DELETE FROM " + kept + " k WHERE k.person = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}
