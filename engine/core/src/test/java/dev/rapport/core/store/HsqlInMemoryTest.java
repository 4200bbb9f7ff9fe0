package dev.rapport.core.store;

/** A store in the memory of this process. */
class HsqlInMemoryTest extends StoreContract {

    @Override
    Database database() {
        return HsqlDatabase.inMemory();
    }
}
