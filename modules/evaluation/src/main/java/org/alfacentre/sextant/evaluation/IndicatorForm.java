package org.alfacentre.sextant.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /evaluation/indicator.xhtml?id=}: staff define an indicator; without id a new one. */
@Named("evaluationIndicator")
@RequestScoped
public class IndicatorForm {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Indicators indicators;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Long id;
    private String family;
    private String label;
    private String definition;
    private String unit;
    private String source;

    @PostConstruct
    void read() {
        String asked = parameters.get("id");
        if (asked != null) {
            long wanted = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : -1;
            Indicator known = indicators.find(wanted).orElseThrow(Refusal::notFound);
            id = known.getId();
            family = known.getFamily();
            label = known.getLabel();
            definition = known.getDefinition();
            unit = known.getUnit();
            source = known.getSource();
        }
    }

    public String save() {
        return notices.told(
                "evaluation.indicator.saved",
                "/evaluation/indicators.xhtml?faces-redirect=true",
                () ->
                        indicators.define(
                                id,
                                new Definition(family, label, definition, unit, source),
                                user.require()));
    }

    public List<ActionSheet.Part> getFamilies() {
        return indicators.families();
    }

    public Long getId() {
        return id;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
