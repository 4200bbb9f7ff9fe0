package dev.rapport.core.store;

/** A store on a server that a team shares. */
class PostgresTest extends StoreContract {

    @Override
    Database database() {
        return RealPostgres.open(RealPostgres.address());
    }
}
