package org.alfacentre.sextant.programme;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * One action of the programme. Its columns are what the kernel schedules by; its sheet is the whole
 * of the source's description, kept as it was read ({@link ActionSheet}).
 */
@Cacheable
@Entity
public class Action {

    @Id private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "axis_code")
    private Axis axis;

    private int number;
    private String title;

    @Column(name = "type_code")
    private String type;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Column(name = "regional_level")
    private boolean regional;

    @Column(name = "departemental_level")
    private boolean departemental;

    @Column(name = "local_level")
    private boolean local;

    private Integer minimum;
    private Integer capacity;
    private Boolean priority;
    private String sheet;
    private String module;

    protected Action() {}

    public Action(String code, Axis axis, ActionSheet sheet) {
        this.code = code;
        this.axis = axis;
        revise(sheet);
    }

    /** Brought by a module, with a number that it keeps. */
    void belongTo(String itsModule, int itsNumber) {
        this.module = itsModule;
        this.number = itsNumber;
    }

    /** Takes over a newer reading of the source. */
    public void revise(ActionSheet newer) {
        if (module == null) {
            this.number = newer.number();
        }
        this.title = newer.title();
        this.type = newer.type();
        this.regime = newer.regime();
        this.regional = newer.levels().contains("REGIONAL");
        this.departemental = newer.levels().contains("DEPARTEMENTAL");
        this.local = newer.levels().contains("LOCAL");
        this.minimum = newer.minimum();
        this.capacity = newer.capacity();
        if (newer.priority() != null) {
            this.priority = newer.priority();
        }
        this.sheet = newer.json();
    }

    public String getCode() {
        return code;
    }

    public Axis getAxis() {
        return axis;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** A code of the programme's typology, such as {@code JOURNEE_THEMATIQUE}. */
    public String getType() {
        return type;
    }

    public Regime getRegime() {
        return regime;
    }

    public boolean isRegional() {
        return regional;
    }

    public boolean isDepartemental() {
        return departemental;
    }

    public boolean isLocal() {
        return local;
    }

    /** Fewest participants a session is held with, or null when the source names none. */
    public Integer getMinimum() {
        return minimum;
    }

    /** Most participants of a session or group, or null for no limit. */
    public Integer getCapacity() {
        return capacity;
    }

    /** Null until somebody decides: the source's marks are lost. */
    public Boolean getPriority() {
        return priority;
    }

    /** Which module brought it, or null when it is the programme's own. */
    public String getModule() {
        return module;
    }

    public ActionSheet getSheet() {
        return ActionSheet.parse(sheet);
    }
}
