/** jsdom knows dialogs but not their methods. Their focus is the browser's: journeys check it there. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
