package org.alfacentre.sextant.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/** The half-days somebody holds: those open now, those to countersign, those to come. */
@Named
@RequestScoped
public class MySheets {

    @Inject private CurrentUser user;
    @Inject private SheetList list;

    private List<Group> groups;

    /** Sheets under a heading, which is a message key. */
    public static class Group {

        private final String key;
        private final List<MySheet> sheets;

        Group(String key, List<MySheet> sheets) {
            this.key = key;
            this.sheets = sheets;
        }

        public String getKey() {
            return key;
        }

        public List<MySheet> getSheets() {
            return sheets;
        }
    }

    @PostConstruct
    void read() {
        Caller caller = user.require();
        List<MySheet> open = list.open(caller);
        List<MySheet> ahead = list.ahead(caller).stream().filter(it -> !open.contains(it)).toList();
        groups =
                Stream.of(
                                new Group("attendance.open-now", open),
                                new Group("attendance.to-countersign", list.overdue(caller)),
                                new Group("attendance.to-come", ahead))
                        .filter(group -> !group.getSheets().isEmpty())
                        .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
