package org.alfacentre.sextant.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Megabytes of heap that the server holds after a collection. */
@WebServlet("/memory")
public class Memory extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        response.getWriter().print(memory.getHeapMemoryUsage().getUsed() >> 20);
    }
}
