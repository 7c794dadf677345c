package org.alfacentre.sextant.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** {@code /coverage.xhtml}, and the places by action on the director's home page. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    @Inject private Coverage coverage;
    @Inject private CoverageCsv csv;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private Reader reader;

    private String year;
    private String as;
    private CoverageFigures figures;
    private SeatTables home;

    public void open() {
        if ("csv".equals(as)) {
            csv.of(getFigures(), reader.getLocale())
                    .download(FacesContext.getCurrentInstance(), csv.file(reader.getLocale()));
        }
    }

    public CoverageFigures getFigures() {
        if (figures == null) {
            figures = coverage.read(chosen(), user.require());
        }
        return figures;
    }

    public List<Integer> getYears() {
        return coverage.years();
    }

    /** Tells the département whose share of those present falls furthest behind, or null. */
    public String getBehind() {
        return getFigures().byDepartement().stream()
                .filter(it -> it.key() != null && gap(it) > 0)
                .max(Comparator.comparingLong(this::gap))
                .map(this::told)
                .orElse(null);
    }

    private String told(Territory it) {
        Reach all = getFigures().professionals();
        return words.of(
                reader.getLocale(),
                "coverage.behind",
                it.label(),
                it.shareOfPresent(all),
                it.shareOfProfessionals(all));
    }

    private long gap(Territory territory) {
        Long present = territory.shareOfPresent(getFigures().professionals());
        Long professionals = territory.shareOfProfessionals(getFigures().professionals());
        return present == null || professionals == null ? 0 : professionals - present;
    }

    public boolean isOnHome() {
        return user.caller().map(it -> it.is(Role.DIRECTOR)).orElse(false);
    }

    public SeatTables getHome() {
        if (home == null) {
            home = coverage.seats(null);
        }
        return home;
    }

    /** What is no year is the whole programme. */
    private Integer chosen() {
        return year != null && year.strip().matches("(19|20)\\d{2}")
                ? Integer.valueOf(year.strip())
                : null;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
