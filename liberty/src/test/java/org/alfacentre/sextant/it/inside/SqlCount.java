package org.alfacentre.sextant.it.inside;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Listens to the SQL statements of a persistence unit through EclipseLink's own log. The provider
 * is the server's and hidden from applications, so it is met by its names.
 */
public final class SqlCount implements AutoCloseable {

    private static final int FINE = 3;

    private final Object session;
    private final Class<?> logType;
    private final Object former;
    private final List<Said> said = new CopyOnWriteArrayList<>();

    private record Said(Thread by, String text) {}

    /**
     * @param em inside a transaction
     */
    SqlCount(EntityManager em) throws ReflectiveOperationException {
        Object provider = em.getDelegate();
        ClassLoader loader = provider.getClass().getClassLoader();
        session = provider.getClass().getMethod("getServerSession").invoke(provider);
        logType = loader.loadClass("org.eclipse.persistence.logging.SessionLog");
        former = session.getClass().getMethod("getSessionLog").invoke(session);
        listen(Proxy.newProxyInstance(loader, new Class<?>[] {logType}, this::asked));
    }

    /** Their texts, without the values, in order. */
    List<String> statements() {
        return said.stream().map(Said::text).toList();
    }

    /** Those of the thread that asks, whatever the heartbeat did meanwhile. */
    List<String> mine() {
        return said.stream()
                .filter(it -> it.by() == Thread.currentThread())
                .map(Said::text)
                .toList();
    }

    @Override
    public void close() throws ReflectiveOperationException {
        listen(former);
    }

    private Object asked(Object log, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        if (method.getName().equals("shouldLog") && arguments.length == 2) {
            return arguments[0].equals(FINE) && "sql".equals(arguments[1]);
        }
        if (method.getName().equals("log") && arguments.length == 1) {
            Object entry = arguments[0];
            String text = (String) entry.getClass().getMethod("getMessage").invoke(entry);
            Thread by = (Thread) entry.getClass().getMethod("getThread").invoke(entry);
            said.add(new Said(by, text.strip().replaceAll("\\s*bind => .*", "")));
            return null;
        }
        return method.invoke(former, arguments);
    }

    private void listen(Object log) throws ReflectiveOperationException {
        session.getClass().getMethod("setSessionLog", logType).invoke(session, log);
    }
}
