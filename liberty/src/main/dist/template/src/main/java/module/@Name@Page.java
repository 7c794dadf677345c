package @package@.@id@;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;

/** The sessions to come. */
@Named("@id@Page")
@RequestScoped
public class @Name@Page {

    @Inject private SessionView sessions;

    public List<SessionCard> getSessions() {
        return sessions.upcoming(@Name@Module.ACTION);
    }
}
