package dev.rapport.sheets.results;

import dev.rapport.api.model.OrderState;
import dev.rapport.sheets.Folded;
import java.util.Map;
import java.util.Set;

/** Where an order stands, in the words of shops; what is none of them is unknown. */
public final class OrderStates {

    private static final Map<OrderState, Set<String>> WORDS = Map.of(
            OrderState.PAID,
            Set.of(("paid completed complete delivered shipped fulfilled succeeded success approved confirmed captured"
                            + " bezahlt abgeschlossen versendet versandt geliefert pagado pagada pago completado completada entregado"
                            + " enviado enviada paye payee terminee expediee livree pagato completato spedito betaald voltooid"
                            + " verzonden")
                    .split(" ")),
            OrderState.PENDING,
            Set.of(("pending unpaid authorized onhold open processing awaitingpayment pendingpayment partiallypaid"
                            + " offen ausstehend inbearbeitung pendiente procesando pendente processando enattente encours"
                            + " inattesa inlavorazione inbehandeling")
                    .split(" ")),
            OrderState.CANCELLED,
            Set.of(("cancelled canceled voided failed declined rejected expired storniert abgebrochen fehlgeschlagen"
                            + " cancelado cancelada anulado anulada fallido annule annulee echouee annullato fallito geannuleerd"
                            + " mislukt")
                    .split(" ")),
            OrderState.REFUNDED,
            Set.of(("refunded returned erstattet ruckerstattet reembolsado reembolsada rembourse remboursee rimborsato"
                            + " terugbetaald estornado")
                    .split(" ")),
            OrderState.PARTLY_REFUNDED,
            Set.of(("partiallyrefunded partlyrefunded partialrefund partialrefunded teilweiseerstattet"
                            + " parcialmentereembolsado partiellementrembourse")
                    .split(" ")));

    private OrderStates() {}

    /** The state that a word says. */
    public static OrderState of(String said) {
        String folded = Folded.of(said);
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OrderState.UNKNOWN);
    }
}
