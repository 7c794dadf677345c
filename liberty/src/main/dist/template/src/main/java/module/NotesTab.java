package @package@.@id@;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.ViewSlot;

/** A tab of the session. */
@ApplicationScoped
public class NotesTab implements ViewSlot {

    @Inject private Notes notes;

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Place place() {
        return Place.SESSION_TAB;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/@id@/notes.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, Long> counts = new HashMap<>();
        asked.ids().forEach(id -> counts.put(id, notes.count(id)));
        return counts;
    }
}
