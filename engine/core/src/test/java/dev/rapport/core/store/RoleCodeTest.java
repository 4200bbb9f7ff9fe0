package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.PostRole;
import org.junit.jupiter.api.Test;

class RoleCodeTest {

    @Test
    void everyRoleComesBackFromItsCode() {
        assertThat(PostRole.values())
                .allSatisfy(role -> assertThat(RoleCode.role(RoleCode.of(role))).isEqualTo(role));
    }

    @Test
    void rowsThatKnewOnlyWhetherAPostIsOwnKeepTheirMeaning() {
        assertThat(RoleCode.role(1)).isEqualTo(PostRole.ORIGINAL);
        assertThat(RoleCode.role(0).isOwn()).isFalse();
    }

    @Test
    void aCodeOfTomorrowIsNotGuessed() {
        assertThatThrownBy(() -> RoleCode.role(9)).hasMessageContaining("(9)").hasMessageContaining("newer Rapport");
    }
}
