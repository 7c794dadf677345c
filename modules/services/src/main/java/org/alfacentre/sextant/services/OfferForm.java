package org.alfacentre.sextant.services;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /services/offer.xhtml?id=}: staff add, correct or remove an offer. */
@Named("servicesOffer")
@RequestScoped
public class OfferForm {

    private static final String SEARCH = "/services/search.xhtml?faces-redirect=true";

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Offers offers;
    @Inject private PeopleView people;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Long id;

    /** What is typed, by field: the form has more fields than a bean needs getters. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<String, Collection<String>> tags = new HashMap<>();

    @PostConstruct
    void read() {
        String asked = parameters.get("id");
        if (asked != null) {
            long wanted = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : -1;
            Offer offer = offers.find(wanted).orElseThrow(Refusal::notFound);
            id = offer.getId();
            texts.put("service", offer.getService());
            texts.put("definition", offer.getDefinition());
            texts.put("structure", offer.getStructure());
            texts.put("departement", offer.getDepartement());
            texts.put("contact", offer.getContact());
            texts.put("url", offer.getUrl());
            for (Criterion criterion : Criterion.values()) {
                tags.put(criterion.parameter(), offer.codes(criterion));
            }
        }
    }

    public String save() {
        return notices.told("services.saved", SEARCH, this::keep);
    }

    private void keep() {
        if (id == null) {
            offers.add(entry(), user.require());
        } else {
            offers.rewrite(id, entry(), user.require());
        }
    }

    public String remove() {
        offers.remove(id, user.require());
        notices.done("services.removed");
        return SEARCH;
    }

    private OfferEntry entry() {
        Map<Criterion, Set<String>> chosen = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Collection<String> codes = tags.get(criterion.parameter());
            chosen.put(criterion, codes == null ? Set.of() : Set.copyOf(codes));
        }
        return new OfferEntry(
                texts.get("service"),
                texts.get("definition"),
                texts.get("structure"),
                organisation(texts.get("structure")),
                texts.get("departement"),
                texts.get("contact"),
                texts.get("url"),
                chosen);
    }

    /** The structure of the directory that has this name, or null: others may be named too. */
    private Long organisation(String name) {
        return getStructures().stream()
                .filter(it -> name != null && it.name().equalsIgnoreCase(name.strip()))
                .map(PeopleView.Structure::id)
                .findFirst()
                .orElse(null);
    }

    public Long getId() {
        return id;
    }

    /** Codes of a criterion, named by its parameter. */
    public List<String> codes(String criterion) {
        return Criterion.valueOf(criterion.toUpperCase(Locale.ROOT)).codes();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Collection<String>> getTags() {
        return tags;
    }

    public List<PeopleView.Structure> getStructures() {
        return people.structures();
    }
}
