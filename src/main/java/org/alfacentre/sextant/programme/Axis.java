package org.alfacentre.sextant.programme;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** One of the programme's axes, as its source names it. */
@Cacheable
@Entity
public class Axis {

    @Id private String code;
    private int number;
    private String title;
    private String module;

    @OneToMany(mappedBy = "axis")
    @OrderBy("number")
    private List<Action> actions = new ArrayList<>();

    protected Axis() {}

    public Axis(String code, int number, String title) {
        this.code = code;
        this.number = number;
        this.title = title;
    }

    /** Brought by a module, with a number that it keeps. */
    void belongTo(String itsModule, int itsNumber) {
        this.module = itsModule;
        this.number = itsNumber;
    }

    void rename(String newTitle) {
        this.title = newTitle;
    }

    /** An axis is cached as it was written: an action that is not added would be missed there. */
    void add(Action action) {
        actions.add(action);
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Which module brought it, or null when it is the programme's own. */
    public String getModule() {
        return module;
    }

    public List<Action> getActions() {
        return actions;
    }
}
