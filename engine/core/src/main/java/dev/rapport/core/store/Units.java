package dev.rapport.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/** Hands out units of work. Imports of different files run beside each other; everything else that writes takes its turn. */
final class Units {

    private final Database database;
    /** Used again: to close one costs as much as to commit, because the database notes it on the disk. */
    private final Deque<Connection> free = new ConcurrentLinkedDeque<>();

    private final ReentrantLock turn = new ReentrantLock();

    Units(Database database) {
        this.database = database;
    }

    /** What is done in a unit of work. */
    interface Work<T> {
        T in(UnitOfWork unit) throws SQLException;
    }

    /** What is done while nobody else has the turn, in as many units as it begins. */
    interface Turn<T> {
        T take() throws SQLException;
    }

    /** A unit of work that the caller ends. */
    UnitOfWork begin() throws SQLException {
        return new UnitOfWork(database, connection(), free::push);
    }

    private Connection connection() throws SQLException {
        for (Connection used = free.poll(); used != null; used = free.poll()) {
            if (database.isUsable(used)) {
                return used;
            }
            close(used);
        }
        return database.connect();
    }

    private static void close(Connection lost) {
        try {
            lost.close();
        } catch (SQLException e) {
            // It was lost before.
        }
    }

    /** Reads; nothing that it does lasts. */
    <T> T read(String what, Work<T> work) {
        try (UnitOfWork unit = begin()) {
            return work.in(unit);
        } catch (SQLException e) {
            throw database.failed(what, e);
        }
    }

    /** Writes in one unit of work: all of it or nothing. */
    <T> T write(String what, Work<T> work) {
        return alone(what, () -> {
            try (UnitOfWork unit = begin()) {
                database.turn(unit.connection());
                T result = work.in(unit);
                unit.commit();
                return result;
            }
        });
    }

    /** Keeps the turn over several units of work. */
    <T> T alone(String what, Turn<T> work) {
        turn.lock();
        try {
            return work.take();
        } catch (SQLException e) {
            throw database.failed(what, e);
        } finally {
            turn.unlock();
        }
    }
}
