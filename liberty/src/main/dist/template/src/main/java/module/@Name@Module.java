package @package@.@id@;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;

/** What the module is. */
@ApplicationScoped
public class @Name@Module implements AxisModule {

    static final String ID = "@id@";
    static final String ACTION = "@ACTION@";
    static final Field PER_STRUCTURE = Field.number("perStructure", 1, 12, 2);

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(ModulePage.open("/@id@/page.xhtml", "@id@.page.title"));
    }

    @Override
    public List<Field> settings() {
        return List.of(PER_STRUCTURE);
    }
}
