/** The header's decisions on a draft: approve, request changes, reject, and the downloads. */

export function DecisionBar() {
  return (
    <div>
      <button type="button">Request changes</button>
      <button type="button">Approve</button>
    </div>
  );
}
