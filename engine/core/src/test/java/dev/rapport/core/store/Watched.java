package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database that tells somebody before and after whatever may change it: at these moments a kill finds it in another state. */
record Watched(Database database, List<SchemaStep> schema, Runnable moment) implements Database {

    @Override
    public Connection connect() throws SQLException {
        return watched(Connection.class, database.connect());
    }

    @Override
    public void compact() throws SQLException {
        moment.run();
        database.compact();
        moment.run();
    }

    @Override
    public boolean isUsable(Connection connection) {
        return database.isUsable(connection);
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        return database.isEmpty(connection);
    }

    @Override
    public Rights rights() throws SQLException {
        return database.rights();
    }

    @Override
    public Alone alone() throws SQLException {
        return database.alone();
    }

    @Override
    public void beside(Connection connection) throws SQLException {
        database.beside(connection);
    }

    @Override
    public void turn(Connection connection) throws SQLException {
        database.turn(connection);
    }

    @Override
    public void finishing(Connection connection, String sha256) throws SQLException {
        database.finishing(connection, sha256);
    }

    @Override
    public long mostHeld() {
        return database.mostHeld();
    }

    @Override
    public List<String> tablesOfServer() {
        return database.tablesOfServer();
    }

    @Override
    public RapportException failed(String what, SQLException cause) {
        return database.failed(what, cause);
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                Watched.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean changes = method.getName().startsWith("execute")
                            || method.getName().equals("commit");
                    if (changes) {
                        moment.run();
                    }
                    Object result = call(target, method, arguments);
                    if (changes) {
                        moment.run();
                    }
                    return method.getReturnType() == PreparedStatement.class
                            ? watched(PreparedStatement.class, result)
                            : method.getReturnType() == Statement.class
                                            && method.getName().startsWith("create")
                                    ? watched(Statement.class, result)
                                    : result;
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
