package @package@.@id@;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.MailKind;

/** The invitation in the module's own words. */
@ApplicationScoped
public class Invitation implements MailKind {

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Trigger trigger() {
        return new ByStaff();
    }
}
