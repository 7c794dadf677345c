package org.alfacentre.sextant.identity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** The button at the top of every page: a plain POST, so that no page needs a view for its sake. */
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/sign-out";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
