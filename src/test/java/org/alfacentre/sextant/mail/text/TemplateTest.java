package org.alfacentre.sextant.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Set<Placeholder> ALLOWED =
            EnumSet.of(Placeholder.FIRST_NAME, Placeholder.SESSION);

    private static final Object[] VALUES = {"Zoé {session} #{1+1}", "Titre"};

    private static String fill(String source) {
        Template template = Template.parse(source, ALLOWED);
        assertThat(template.faults()).isEmpty();
        return template.fill(VALUES);
    }

    @Test
    void placeholdersBecomeTheirValues() {
        assertThat(fill("« {session} » pour { prenom }"))
                .isEqualTo("« Titre » pour Zoé {session} #{1+1}");
    }

    @Test
    void doubledBracesAreBracesAndNothingElseMeansAnything() {
        assertThat(fill("{{session}} #{{0}} ${{x}} <b> 'l’eau' %s"))
                .isEqualTo("{session} #{0} ${x} <b> 'l’eau' %s");
    }

    @Test
    void faultsNameTheirPlace() {
        assertThat(Template.parse("Bonjour\n\n  {nom}, {prenom\nsuite }", ALLOWED).faults())
                .containsExactly(
                        new Template.Fault(3, 3, "unknown", "{nom}"),
                        new Template.Fault(3, 10, "unclosed", "{prenom"),
                        new Template.Fault(4, 7, "unopened", "}"));
    }

    @Test
    void aPlaceholderOfAnotherKindIsUnknown() {
        assertThat(Template.parse("{rang}", Placeholder.in("confirmation")).faults()).hasSize(1);
        assertThat(Template.parse("{rang}", Placeholder.in("waiting")).faults()).isEmpty();
    }

    @Test
    void anEmptyLinePartsParagraphs() {
        assertThat(Template.paragraphs("un\ndeux\n\n \n trois "))
                .containsExactly("un\ndeux", "trois");
    }
}
