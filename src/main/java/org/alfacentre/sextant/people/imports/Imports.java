package org.alfacentre.sextant.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;

/** The two kinds of file that fill the directory. */
@ApplicationScoped
public class Imports {

    @Inject private PeopleImport people;
    @Inject private OrganisationsImport organisations;

    /** What the lines of a file are. */
    public enum Kind {
        PEOPLE,
        ORGANISATIONS
    }

    /** Reads and judges, and writes nothing. */
    public ImportReport preview(Kind kind, byte[] content, Caller caller) {
        return run(kind, content, false, caller);
    }

    /** Writes the good lines, all of them or, if one of them fails, none. */
    public ImportReport write(Kind kind, byte[] content, Caller caller) {
        return run(kind, content, true, caller);
    }

    /** The columns of a kind of file, the required ones first. */
    public List<String> header(Kind kind) {
        return kind == Kind.PEOPLE ? Columns.PEOPLE.header() : Columns.ORGANISATIONS.header();
    }

    private ImportReport run(Kind kind, byte[] content, boolean write, Caller caller) {
        return kind == Kind.PEOPLE
                ? people.run(content, write, caller)
                : organisations.run(content, write, caller);
    }
}
