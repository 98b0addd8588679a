package org.grata.registry.balance.rest;

import java.util.List;

import org.grata.registry.balance.Balance;

/**
 * Whom a State expelled, and who expelled its own.
 *
 * @param balances with each State on the other side, most measures first
 */
public record StateBalances(String state, List<Balance> balances) {
    public StateBalances {
        balances = List.copyOf(balances);
    }
}
